// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <QObject>
#include <QString>

namespace penstock {

class LiveReview;
class Session;
class SessionList;
class WriteBar;

/// Where the lines of a tab go: what was chosen in the window and in the tab's bar, unless the lines say it themselves.
/// The bar shows it.
class LinesAim final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    LinesAim(SessionList &sessions, WriteBar &bar, const LiveReview &review, QObject *parent = nullptr);

    const QString &profileId() const { return m_profileId; }
    const QString &database() const { return m_database; }
    Session *session() const;        ///< null: none has been chosen, or it is not there any more
    LineReview::Rules rules() const; ///< by which the server reads lines
    QString text() const;            ///< for people

    /// changed() follows in any case.
    void set(const QString &profileId, const QString &database);
    /// What the bar has chosen, or the server, is otherwise; changed() follows.
    void update();
    /// In the bar: the lines may say another one.
    void show();

Q_SIGNALS:
    void changed();

private:
    void sessionChanged(const Session *one);

    SessionList &m_sessions;
    WriteBar &m_bar;
    const LiveReview &m_review;
    QString m_profileId;
    QString m_database;
};

} // namespace penstock
