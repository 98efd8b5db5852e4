// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace penstock {

namespace {

/// The part of it that can be seen is all of it that can ever be: it does not lie in what scrolls.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractScrollArea"))
            return true;
    }
    return false;
}

QString told(const QWidget &widget, const QString &text, int needed, int has)
{
    return QStringLiteral("%1 \"%2\" needs %3 of %4")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(needed)
        .arg(has);
}

/// With room for rounding at scales that are no whole numbers.
constexpr int slack = 1;

void judgeLabel(const QLabel &label, QStringList *faults)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty() || label.textFormat() == Qt::RichText)
        return;
    const int width = label.contentsRect().width() - 2 * label.margin();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + slack)
            *faults += told(label, label.text(), needed, label.height());
        return;
    }
    const int needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    if (needed > width + slack)
        *faults += told(label, label.text(), needed, width);
}

void judgeButton(const QAbstractButton &button, QStringList *faults)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon = tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
    if (button.text().isEmpty() || isIcon)
        return;
    const int needed = button.minimumSizeHint().width();
    if (needed > button.width() + slack)
        *faults += told(button, button.text(), needed, button.width());
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList faults;
    for (const auto *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisible() || child->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            judgeLabel(*label, &faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            judgeButton(*button, &faults);
        const QWidget *const parent = child->parentWidget();
        const bool isText = child->inherits("QLabel") || child->inherits("QAbstractButton");
        if (isText && parent && !isScrolled(*child) && !parent->rect().intersects(child->geometry()))
            faults +=
                QStringLiteral("%1 lies outside of what holds it").arg(QLatin1String(child->metaObject()->className()));
    }
    return faults;
}

} // namespace penstock
