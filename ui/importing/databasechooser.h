// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class QComboBox;
class QFormLayout;
class QWidget;

namespace penstock {

class RoleLabel;
class Session;
struct Error;

/// The rows of a form that say which database is written to, and whether the server has it already.
class DatabaseChooser final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose widget owns them.
    DatabaseChooser(QFormLayout &form, QWidget *parent);

    QString name() const;              ///< empty: none is chosen
    void setName(const QString &name); ///< without edited()
    /// What to call the first database of a server that has none.
    void setProposal(const QString &name) { m_proposal = name; }
    /// Nobody has chosen a database yet, or a new one was only proposed.
    bool wantsAttention() const { return name().isEmpty() || (name() == m_proposal && isNew()); }
    void focus();

    /// What one server has says nothing of another. The name that was typed stays.
    void forget();

    /// Fetches the names again unless they are some seconds old at most: another program may have changed them.
    void refresh(Session &session) const;

    /// Takes the names that an open session knows; asks for them when it knows none yet. Why it cannot know them, if
    /// so.
    std::optional<Error> take(Session &session);

    bool isAsking() const { return m_asking; } ///< whether the database must be made is not known yet
    bool isNew() const;                        ///< the server is known to have none of this name

    /// Says whether it is new; `needed`: the server knows databases.
    void present(bool needed);

Q_SIGNALS:
    void edited();

private:
    void offer(const QString &own);

    QComboBox *m_database = nullptr;
    RoleLabel *m_hint = nullptr;
    QStringList m_names;
    QString m_proposal;
    bool m_known = false;
    bool m_asking = false;
};

} // namespace penstock
