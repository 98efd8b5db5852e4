// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlmanners.h"

#include "ui/common/accessrole.h"
#include "ui/common/format.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr QSize frameRoom(8, 40); // of a window's frame, which is not known before it is shown

bool hasWheelValue(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget) ||
           (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

/// The control whose value a wheel event on the widget would change, if any: itself, or the one whose line edit it is.
QWidget *wheelControl(QWidget *widget)
{
    if (hasWheelValue(widget))
        return widget;
    QWidget *parent = qobject_cast<QLineEdit *>(widget) ? widget->parentWidget() : nullptr;
    return parent && hasWheelValue(parent) ? parent : nullptr;
}

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

bool pressFocusedButton(QWidget *widget, const QKeyEvent &key)
{
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) ||
        (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(widget); tool && tool->popupMode() == QToolButton::InstantPopup) {
        tool->showMenu();
        return true;
    }
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button || !(qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button)))
        return false;
    button->click();
    return true;
}

/// A shortcut of that key was looked for before this event came.
bool isStrayAltCharacter(const QWidget *widget, const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::AltModifier) && !key.modifiers().testFlag(Qt::ControlModifier) &&
           !key.text().isEmpty() && key.text().front().isPrint() && takesText(widget);
}

/// Nothing of it lies where it cannot be seen, as far as what is in it can be as small.
void keepOnScreen(QWidget *widget)
{
    if (widget->windowType() != Qt::Dialog || !widget->screen())
        return;
    const QSize room = widget->screen()->availableSize() - frameRoom;
    if (widget->width() > room.width() || widget->height() > room.height())
        widget->resize(widget->size().boundedTo(room));
}

/// A stop for the keyboard that shows nothing: what is in it has its own, and scrolls into view by that.
bool onlyHolds(const QWidget &widget)
{
    if (!qobject_cast<const QScrollArea *>(&widget))
        return false;
    const QList<QWidget *> inside = widget.findChildren<QWidget *>();
    return std::ranges::any_of(inside, [](const QWidget *one) { return one->focusPolicy() & Qt::TabFocus; });
}

/// For screen readers: what Qt leaves without a name, and boxes, whose name on Unix is what is chosen in them.
void nameInnerPart(QWidget &widget)
{
    if (qobject_cast<const QComboBox *>(&widget) && widget.accessibleDescription().isEmpty())
        widget.setAccessibleDescription(widget.accessibleName());
    QWidget *const outer = widget.parentWidget();
    if (!outer || !widget.accessibleName().isEmpty())
        return;
    if (const auto *const button = qobject_cast<const QToolButton *>(&widget);
        button && qobject_cast<const QLineEdit *>(outer) && button->text().isEmpty())
        widget.setAccessibleName(ControlManners::tr("Clear"));
    const auto *const box = qobject_cast<const QComboBox *>(outer);
    const bool isOfKeys = qobject_cast<const QKeySequenceEdit *>(outer) && qobject_cast<const QLineEdit *>(&widget);
    if (!isOfKeys && (!box || box->lineEdit() != &widget))
        return;
    QString name = outer->accessibleName().isEmpty() ? outer->accessibleDescription() : outer->accessibleName();
    const QList<QLabel *> labels =
        outer->parentWidget() ? outer->parentWidget()->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (name.isEmpty() && label->buddy() == outer)
            name = plainLabel(label->text());
    }
    widget.setAccessibleName(name.isEmpty() ? outer->toolTip() : name);
}

} // namespace

ControlManners::ControlManners(QApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
    installAccessRoles();
}

bool ControlManners::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Polish:
        if (hasWheelValue(widget) && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        nameInnerPart(*widget);
        correctAccessRole(*widget);
        return false;
    case QEvent::Show:
        nameInnerPart(*widget); // what was not told yet when it was polished
        if (onlyHolds(*widget))
            widget->setFocusPolicy(Qt::NoFocus);
        keepOnScreen(widget);
        return false;
    case QEvent::Wheel: {
        const QWidget *control = wheelControl(widget);
        if (!control || control->hasFocus() || widget->hasFocus())
            return false;
        event->ignore(); // whatever lies behind it scrolls
        return true;
    }
    case QEvent::KeyPress: {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        if (pressFocusedButton(widget, key))
            return true;
        if (!isStrayAltCharacter(widget, key))
            return false;
        event->ignore();
        return true;
    }
    default:
        return false;
    }
}

} // namespace penstock
