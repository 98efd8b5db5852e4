// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keymap.h"

#include "core/workspace/keychoices.h"
#include "ui/common/format.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QWidget>

namespace penstock {

namespace {

constexpr const char *commandProperty = "penstockCommand";
constexpr const char *tipProperty = "penstockToolTip"; // without the key

QList<QKeySequence> keysOf(const QObject &keyed)
{
    if (const auto *action = qobject_cast<const QAction *>(&keyed))
        return action->shortcuts();
    if (const auto *shortcut = qobject_cast<const QShortcut *>(&keyed))
        return shortcut->keys();
    return {};
}

QString withoutMnemonic(const QString &text)
{
    return plainLabel(text).remove(u'…');
}

/// One that somebody has written for it: Qt makes the others of the text.
bool hasOwnToolTip(const QAction &action)
{
    return withoutMnemonic(action.toolTip()) != withoutMnemonic(action.text()) &&
           withoutMnemonic(action.toolTip()) != withoutMnemonic(action.iconText());
}

void showInToolTip(QAction &action)
{
    const QString tip = action.property(tipProperty).toString();
    if (tip.isEmpty())
        return;
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace

void nameKeys(QAction *action, const QString &command)
{
    action->setProperty(commandProperty, command);
}

void nameKeys(QShortcut *shortcut, const QString &command)
{
    shortcut->setProperty(commandProperty, command);
}

QString commandOf(const QObject &keyed)
{
    return keyed.property(commandProperty).toString();
}

KeyMap::KeyMap(KeyChoices &choices, QObject *parent) : QObject(parent), m_choices(choices)
{
    connect(&m_choices, &KeyChoices::changed, this, &KeyMap::apply);
    qApp->installEventFilter(this);
}

void KeyMap::adopt(const QObject &root)
{
    const QList<QAction *> actions = root.findChildren<QAction *>();
    for (QAction *action : actions)
        adoptOne(action);
    const QList<QShortcut *> shortcuts = root.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts)
        adoptOne(shortcut);
}

void KeyMap::adoptOne(QObject *keyed)
{
    const QString command = commandOf(*keyed);
    if (command.isEmpty())
        return;
    QList<QPointer<QObject>> &all = m_keyed[command];
    if (all.contains(keyed))
        return;
    all.removeIf([](const QPointer<QObject> &one) { return one.isNull(); });
    all += keyed;
    if (!m_usual.contains(command))
        m_usual.insert(command, keysOf(*keyed));
    if (auto *action = qobject_cast<QAction *>(keyed); action && hasOwnToolTip(*action))
        action->setProperty(tipProperty, action->toolTip());
    applyTo(*keyed);
}

QList<QKeySequence> KeyMap::usualKeys(const QString &command, const QList<QKeySequence> &usual) const
{
    return m_usual.value(command, usual);
}

QList<QKeySequence> KeyMap::keys(const QString &command, const QList<QKeySequence> &usual) const
{
    const std::optional<QStringList> chosen = m_choices.keys(command);
    if (!chosen)
        return usualKeys(command, usual);
    QList<QKeySequence> keys;
    keys.reserve(chosen->size());
    for (const QString &text : *chosen) {
        if (const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText); !sequence.isEmpty())
            keys += sequence;
    }
    return keys;
}

void KeyMap::applyTo(QObject &keyed) const
{
    const QList<QKeySequence> wanted = keys(commandOf(keyed));
    if (auto *action = qobject_cast<QAction *>(&keyed)) {
        action->setShortcuts(wanted);
        showInToolTip(*action);
    } else if (auto *shortcut = qobject_cast<QShortcut *>(&keyed)) {
        shortcut->setKeys(wanted);
    }
}

void KeyMap::apply()
{
    for (const QList<QPointer<QObject>> &all : std::as_const(m_keyed)) {
        for (const QPointer<QObject> &keyed : all) {
            if (keyed)
                applyTo(*keyed);
        }
    }
}

bool KeyMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish || !watched->isWidgetType())
        return false;
    const QObjectList children = watched->children();
    for (QObject *child : children) {
        if (qobject_cast<QAction *>(child) || qobject_cast<QShortcut *>(child))
            adoptOne(child);
    }
    return false;
}

} // namespace penstock
