// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QShortcut;

namespace penstock {

class KeyChoices;

/// Says which command a key belongs to, so that people can give it other ones: "query.run". Several may have the same,
/// in places that do not meet.
void nameKeys(QAction *action, const QString &command);
void nameKeys(QShortcut *shortcut, const QString &command);
/// Empty: none was said.
QString commandOf(const QObject &keyed);

/// Gives all named actions and shortcuts of the program the keys that were chosen for them, or else their own, at once
/// and wherever they are: in the windows, and in what is shown later. Tool tips of actions tell the key.
class KeyMap final : public QObject
{
    Q_OBJECT

public:
    /// The choices must outlive it.
    explicit KeyMap(KeyChoices &choices, QObject *parent = nullptr);

    /// Those below this; of what is shown for the first time it does so by itself.
    void adopt(const QObject &root);

    KeyChoices &choices() const { return m_choices; }
    /// As they are now; of a command that nobody has shown yet those that were chosen, or `usual`.
    QList<QKeySequence> keys(const QString &command, const QList<QKeySequence> &usual = {}) const;
    /// Without any choice; of a command that nobody has shown yet: `usual`.
    QList<QKeySequence> usualKeys(const QString &command, const QList<QKeySequence> &usual = {}) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adoptOne(QObject *keyed);
    void apply();
    void applyTo(QObject &keyed) const;

    KeyChoices &m_choices;
    QHash<QString, QList<QPointer<QObject>>> m_keyed; ///< by command
    QHash<QString, QList<QKeySequence>> m_usual;      ///< the same
};

} // namespace penstock
