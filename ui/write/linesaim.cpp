// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/linesaim.h"

#include "core/session/sessionlist.h"
#include "ui/write/linestarget.h"
#include "ui/write/livereview.h"
#include "ui/write/policychoice.h"
#include "ui/write/writebar.h"

namespace penstock {

LinesAim::LinesAim(SessionList &sessions, WriteBar &bar, const LiveReview &review, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_bar(bar), m_review(review)
{
    connect(&bar.policy(), &PolicyChoice::choiceChanged, this, &LinesAim::show);
    connect(&sessions, &SessionList::changed, this, &LinesAim::update);
    connect(&sessions, &SessionList::sessionStateChanged, this, &LinesAim::sessionChanged);
}

Session *LinesAim::session() const
{
    return m_sessions.find(m_profileId);
}

LineReview::Rules LinesAim::rules() const
{
    return rulesOf(session(), m_bar.precision());
}

QString LinesAim::text() const
{
    return linesTarget(session(), m_database, m_bar.policy().policy(), m_review.review().get());
}

void LinesAim::set(const QString &profileId, const QString &database)
{
    m_profileId = profileId;
    m_database = database;
    update();
}

void LinesAim::update()
{
    m_bar.policy().setPlace(session(), m_database);
    show();
    Q_EMIT changed();
}

void LinesAim::show()
{
    m_bar.setTarget(text(), session() && session()->profile().isUnverified());
}

void LinesAim::sessionChanged(const Session *one)
{
    if (one->profile().id == m_profileId)
        update();
}

} // namespace penstock
