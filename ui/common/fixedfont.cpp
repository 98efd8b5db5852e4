// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedfont.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

namespace penstock {

namespace {

constexpr const char *chosenProperty = "penstockFixedFont"; ///< of the application
constexpr const char *userProperty = "penstockUsesFixedFont";
constexpr const char *roomProperty = "penstockRoomOfRows";

void fitRowsNow(const QTableView &table)
{
    const int line = qMax(table.fontMetrics().height(), QFontMetrics(fixedFont()).height());
    table.verticalHeader()->setDefaultSectionSize(line + table.property(roomProperty).toInt());
}

/// Those write in the fixed font beside their own, and measure it when they hear of a change.
bool writesInBoth(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || widget.inherits("penstock::GridView") ||
           widget.inherits("penstock::FigureGrid");
}

} // namespace

QFont fixedFont()
{
    const QVariant chosen = qApp->property(chosenProperty);
    return chosen.isValid() ? chosen.value<QFont>() : QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

void useFixedFont(QWidget &widget)
{
    widget.setProperty(userProperty, true);
    widget.setFont(fixedFont());
    widget.setLayoutDirection(Qt::LeftToRight);
}

void fitRows(QTableView &table, int room)
{
    table.setProperty(roomProperty, room);
    fitRowsNow(table);
}

void chooseFixedFont(const QString &family, int points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!family.isEmpty()) {
        font.setFamily(family);
        font.setStyleHint(QFont::Monospace);
    }
    if (points > 0)
        font.setPointSize(points);
    if (font == fixedFont())
        return;
    qApp->setProperty(chosenProperty, font);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->property(userProperty).toBool())
            widget->setFont(font);
        if (const auto *table = qobject_cast<const QTableView *>(widget);
            table && table->property(roomProperty).isValid())
            fitRowsNow(*table);
        QEvent change(QEvent::StyleChange);
        if (writesInBoth(*widget))
            QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace penstock
