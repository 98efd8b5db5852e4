// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"
#include "ui/common/scrollingplace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace penstock {

namespace {

/// The part of it that can be seen is all of it that can ever be: it does not lie in what scrolls.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *const place = qobject_cast<const ScrollingPlace *>(parent);
        if (parent->inherits("QAbstractScrollArea") && !(place && place->verticalScrollBar()->maximum() == 0))
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

QString nameOf(const QWidget &widget)
{
    const auto *const label = qobject_cast<const QLabel *>(&widget);
    return QLatin1String(widget.metaObject()->className()) + u' ' +
           (label ? label->text().left(60) : widget.accessibleName());
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

/// A layout that has too little room lays one widget over the other. What is meant to lie on a text covers it.
void judgeNeighbours(const QWidget &text, QStringList *faults)
{
    const QWidget *const parent = text.parentWidget();
    const auto *const label = qobject_cast<const QLabel *>(&text);
    if (!parent || !parent->layout() || (label && label->text().isEmpty()))
        return;
    for (const auto *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other == &text || !other->isVisible() || other->isWindow() || other->geometry().contains(text.geometry()))
            continue;
        const QRect shared = other->geometry().intersected(text.geometry());
        if (shared.width() > slack && shared.height() > slack)
            *faults += QStringLiteral("%1 lies on %2").arg(nameOf(*other), nameOf(text));
    }
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList faults;
    for (const auto *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisible() || child->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child)) {
            judgeLabel(*label, &faults);
            judgeNeighbours(*label, &faults);
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(child))
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
