// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

namespace penstock {

class SchemaCache;
class Session;

/// Into which retention policy of a database is written: the default one, or one of those that the server has.
class PolicyChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit PolicyChoice(QWidget *parent = nullptr);

    /// `session` may be null, and not open yet. What was chosen stays while it may be there: of another database, or
    /// once it is known that there is none of that name, the default one counts again.
    void setPlace(Session *session, const QString &database);

    QString policy() const; ///< empty: the default one
    void setPolicy(const QString &policy);
    /// There is more than one, as far as is known; the only one is the default one.
    bool hasChoice() const { return count() > 2 || !policy().isEmpty(); }

Q_SIGNALS:
    void choiceChanged(); ///< other ones are there
    void policyChosen();  ///< by the person

private:
    void fill();

    QPointer<Session> m_session;
    QPointer<SchemaCache> m_cache;
    QString m_database;
};

} // namespace penstock
