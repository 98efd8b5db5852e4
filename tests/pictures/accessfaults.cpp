// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/accessfaults.h"

#include "ui/common/scrollingplace.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QMenu>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace penstock {

namespace {

/// Something to be used has one of them; what takes the focus and has another is not understood.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::Chart:
    case QAccessible::Link:
    case QAccessible::Terminal:
    case QAccessible::Document:
    case QAccessible::HotkeyField:
        return true;
    default:
        return false;
    }
}

/// Their parts are rows and cells.
bool holdsRows(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

/// On Unix screen readers hear as the name of a box what is chosen in it: what it is, a label or a description tells.
bool isNamed(const QAccessibleInterface &one)
{
    if (one.role() != QAccessible::ComboBox && one.role() != QAccessible::SpinBox)
        return !one.text(QAccessible::Name).isEmpty();
    return !one.text(QAccessible::Description).isEmpty() || !one.relations(QAccessible::Label).isEmpty();
}

/// "QToolButton in QueryBar in QueryTab"
QString placeOf(const QObject *object)
{
    QStringList path;
    for (; object && path.size() < 4; object = object->parent()) {
        const QString name = QString::fromLatin1(object->metaObject()->className());
        path += name.section(QStringLiteral("::"), -1) +
                (object->objectName().isEmpty() ? QString() : u' ' + object->objectName());
    }
    return path.join(QStringLiteral(" in "));
}

/// Or what lies in it and covers it.
bool isSeen(const QWidget &widget)
{
    if (!widget.visibleRegion().isEmpty())
        return true;
    const QList<QWidget *> inside = widget.findChildren<QWidget *>();
    return std::ranges::any_of(inside, [](const QWidget *one) { return !one->visibleRegion().isEmpty(); });
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *const place = qobject_cast<const ScrollingPlace *>(parent);
        if (qobject_cast<const QAbstractScrollArea *>(parent) && !(place && place->verticalScrollBar()->maximum() == 0))
            return true;
    }
    return false;
}

/// In a dock behind another one, or a row of tabs that has none.
bool isAway(const QWidget &widget)
{
    return !isThere(widget) || (!isSeen(widget) && !isScrolled(widget));
}

void lookAt(QAccessibleInterface &one, QStringList *faults, int depth)
{
    constexpr int deepest = 60;
    const QAccessible::State state = one.state();
    const QAccessible::Role role = one.role();
    const bool isOfTabs = qobject_cast<const QTabWidget *>(one.object()); // its row of tabs has the focus for it
    if (state.focusable && !isOfTabs && !isControl(role) && role != QAccessible::StaticText)
        *faults +=
            QStringLiteral("takes the focus and is called %1: %2").arg(int(role), 0, 16).arg(placeOf(one.object()));
    else if ((isControl(role) || state.focusable) && !isOfTabs && !isNamed(one))
        *faults += QStringLiteral("has no name: %1").arg(placeOf(one.object()));
    if (holdsRows(role) || depth > deepest)
        return;
    for (int i = 0; i < one.childCount(); ++i) {
        QAccessibleInterface *const child = one.child(i);
        const auto *const widget = child ? qobject_cast<const QWidget *>(child->object()) : nullptr;
        if (child && child->isValid() && !child->state().invisible && !(widget && isAway(*widget)))
            lookAt(*child, faults, depth + 1);
    }
}

bool isOneOfSeveral(const QAbstractButton &button)
{
    if (!button.isCheckable())
        return false;
    const auto *const tool = qobject_cast<const QToolButton *>(&button);
    const QActionGroup *const actions = tool && tool->defaultAction() ? tool->defaultAction()->actionGroup() : nullptr;
    return button.autoExclusive() || (button.group() && button.group()->exclusive()) ||
           (actions && actions->isExclusive());
}

} // namespace

QStringList accessFaults(const QWidget &window, const QStringList &also)
{
    QStringList faults;
    const auto queried = [](const QWidget &widget) {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    };
    if (QAccessibleInterface *const root = queried(window)) {
        for (int i = 0; i < root->childCount(); ++i) {
            QAccessibleInterface *const child = root->child(i);
            const auto *const widget = child ? qobject_cast<const QWidget *>(child->object()) : nullptr;
            if (child && child->isValid() && !child->state().invisible && !(widget && isAway(*widget)))
                lookAt(*child, &faults, 0);
        }
    } else {
        faults += QStringLiteral("is nothing to screen readers");
    }
    // Parts of windows are shown alone as well, and are none.
    const QAccessibleInterface *const whole = queried(window);
    if (QByteArrayView(window.metaObject()->className()).endsWith("Window") && whole &&
        whole->role() != QAccessible::Window && whole->role() != QAccessible::Dialog)
        faults += QStringLiteral("is no window to screen readers: %1").arg(placeOf(&window));
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            button && isOneOfSeveral(*button)) {
            const QAccessibleInterface *const access = queried(*button);
            if (access && access->role() != QAccessible::RadioButton && access->role() != QAccessible::PageTab)
                faults +=
                    QStringLiteral("is one of an exclusive choice, but is not called so: %1").arg(placeOf(button));
        }
        const bool isStop = widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isStop && !isSeen(*widget) && !isScrolled(*widget))
            faults += QStringLiteral("takes the focus where nobody sees it: %1").arg(placeOf(widget));
    }
    const bool isMenu = qobject_cast<const QMenu *>(&window);
    for (const QString &letter : isMenu ? doubledLetters(window.actions()) : doubledLetters(window, also))
        faults += QStringLiteral("leads to several things, %1").arg(letter);
    return faults;
}

} // namespace penstock
