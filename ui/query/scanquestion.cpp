// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/scanquestion.h"

#include "core/answer/scanestimate.h"
#include "core/client/client.h"
#include "core/query/fullscan.h"
#include "core/session/session.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Those that have EXPLAIN with blocks.
bool canEstimate(const Client &client)
{
    const Flavour flavour = client.settings().flavour();
    return flavour == Flavour::V1 || flavour == Flavour::V2;
}

} // namespace

ScanQuestion::ScanQuestion(MessageBar &bar, QObject *parent)
    : QObject(parent), m_bar(bar), m_patienceMs(ScanEstimate::usualLimitMs)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, &ScanQuestion::confirm);
}

bool ScanQuestion::hasReason(const Client *client, const Script &script, bool isCut)
{
    return (!client || canEstimate(*client)) &&
           std::ranges::any_of(script.statements(), [isCut](const Statement &one) { return scansAllTime(one, isCut); });
}

bool ScanQuestion::ask(Session &session, const Query &query, bool isCut)
{
    forget();
    if (!hasReason(session.client(), query.script, isCut))
        return false;
    m_open.clear();
    for (const Statement &statement : query.script.statements()) {
        if (!scansAllTime(statement, isCut))
            continue;
        Query one = query;
        one.script = Script(statement);
        m_open += one;
    }
    m_waiting = query.script;
    m_values = 0;
    m_isUnknown = false;
    m_client = session.client();
    if (m_client) {
        askNext();
        return true;
    }
    m_session = &session;
    m_opening = connect(&session, &Session::stateChanged, this, &ScanQuestion::sessionChanged);
    Q_EMIT askingChanged();
    session.open();
    return true;
}

/// Of the one that is waited for; that of an edited profile is closed.
void ScanQuestion::sessionChanged()
{
    if (!m_opening || (m_session && m_session->state() == Session::State::Opening))
        return;
    m_client = m_session ? m_session->client() : nullptr;
    if (!m_client) {
        Error error;
        error.kind = Error::Kind::Network;
        error.message = tr("The connection was closed; the statement has not been run.");
        fail(m_session && m_session->state() == Session::State::Failed ? m_session->error() : error);
        return;
    }
    disconnect(std::exchange(m_opening, {}));
    if (!canEstimate(*m_client))
        m_open.clear();
    askNext();
}

void ScanQuestion::fail(const Error &error)
{
    const auto tell = [this, why = error] { Q_EMIT failed(why); }; // of what may be gone then
    forget();
    tell();
}

void ScanQuestion::askNext()
{
    if (m_open.isEmpty() || !m_client) {
        decide();
        return;
    }
    const bool isFirst = !isAsking();
    m_estimate = new ScanEstimate(*m_client, m_open.takeFirst(), m_patienceMs, this);
    connect(m_estimate, &Job::finished, this, [this, estimate = m_estimate.data()] {
        if (estimate != m_estimate)
            return;
        m_values += estimate->values().value_or(0);
        m_isUnknown = m_isUnknown || estimate->tookTooLong();
        m_estimate = nullptr;
        askNext();
    });
    if (isFirst)
        Q_EMIT askingChanged();
}

void ScanQuestion::decide()
{
    Q_EMIT askingChanged();
    if (m_waiting.text().isEmpty())
        return;
    if (m_values <= m_mostValues && !m_isUnknown) {
        confirm();
        return;
    }
    m_bar.showMessage(
        MessageBar::Kind::Warning,
        m_values > m_mostValues
            ? tr("The statement has no beginning in time: the server reads all there is, up to about %1 values by its "
                 "own figures. It has not been run yet: add WHERE time >= …")
                  .arg(formatCompact(m_values))
            : tr("The statement has no beginning in time: the server reads all there is, and how much that is it did "
                 "not say in time. It has not been run yet: add WHERE time >= …"));
    m_bar.setAction(tr("R&un it all the same"));
}

void ScanQuestion::forget()
{
    const bool wasAsking = isAsking();
    disconnect(std::exchange(m_opening, {}));
    delete m_estimate.data();
    m_open.clear();
    if (!std::exchange(m_waiting, Script()).text().isEmpty() && !wasAsking)
        m_bar.clear();
    if (wasAsking)
        Q_EMIT askingChanged();
}

bool ScanQuestion::isAsking() const
{
    return m_opening || m_estimate != nullptr;
}

void ScanQuestion::setLimits(double mostValues, int patienceMs)
{
    m_mostValues = mostValues;
    m_patienceMs = patienceMs;
}

bool ScanQuestion::isOpen() const
{
    return !isAsking() && !m_waiting.text().isEmpty() && m_bar.hasAction();
}

void ScanQuestion::confirm()
{
    if (isAsking())
        return;
    if (const Script script = std::exchange(m_waiting, Script()); !script.text().isEmpty())
        Q_EMIT confirmed(script);
}

} // namespace penstock
