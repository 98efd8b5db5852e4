// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessrole.h"

#include "ui/common/format.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QKeySequenceEdit>
#include <QToolButton>
#include <QVariant>

namespace penstock {

namespace {

constexpr const char *roleProperty = "penstockAccessRole";

/// One of several buttons of which one is down.
class ChoiceAccess final : public QAccessibleWidget
{
public:
    explicit ChoiceAccess(QAbstractButton &button)
        : QAccessibleWidget(&button, QAccessible::RadioButton), m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return text.isEmpty() && kind == QAccessible::Name ? plainLabel(m_button.text()) : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &m_button;
};

bool isChoice(const QToolButton &button)
{
    return button.isCheckable() && (button.autoExclusive() || (button.group() && button.group()->exclusive()));
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    if (auto *const button = qobject_cast<QToolButton *>(object); button && isChoice(*button))
        return new ChoiceAccess(*button);
    if (qobject_cast<QKeySequenceEdit *>(object)) // Qt has nothing for it
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::EditableText);
    const QVariant role = object->property(roleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void installAccessRoles()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
}

void correctAccessRole(QWidget &widget)
{
    const auto *const button = qobject_cast<const QToolButton *>(&widget);
    if (!button || !isChoice(*button))
        return;
    QAccessibleInterface *const known = QAccessible::queryAccessibleInterface(&widget);
    if (known && known->role() != QAccessible::RadioButton)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setAccessRole(QWidget &widget, QAccessible::Role role)
{
    installAccessRoles();
    widget.setProperty(roleProperty, int(role));
}

} // namespace penstock
