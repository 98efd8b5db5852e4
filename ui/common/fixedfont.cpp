// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedfont.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace penstock {

namespace {

constexpr const char *chosenProperty = "penstockFixedFont"; ///< of the application
constexpr const char *userProperty = "penstockUsesFixedFont";

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
        // Grids write in two fonts, and measure the fixed one when they hear of a change.
        QEvent change(QEvent::StyleChange);
        if (widget->inherits("penstock::GridView"))
            QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace penstock
