// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/culpritsearch.h"

#include <algorithm>
#include <bit>

namespace penstock {

namespace {

constexpr quint64 mostCulprits = 50;
constexpr int spare = 16;

int bound(std::size_t lines, quint64 rejected)
{
    const quint64 culprits = rejected == 0 ? mostCulprits : std::min(rejected, mostCulprits);
    return static_cast<int>(4 * culprits * static_cast<quint64>(std::bit_width(lines))) + spare;
}

} // namespace

CulpritSearch::CulpritSearch(std::size_t lines, quint64 accepted, quint64 rejected, const QString &reason)
    : m_reason(reason), m_lines(lines), m_acceptedSaid(accepted), m_requestsLeft(bound(lines, rejected))
{
}

bool CulpritSearch::isWorthwhile(quint64 rejected)
{
    return rejected <= mostCulprits;
}

bool CulpritSearch::spendCut()
{
    return spend(2);
}

bool CulpritSearch::spendResend()
{
    return spend(1);
}

void CulpritSearch::settle(quint64 lines, quint64 accepted)
{
    m_settled += lines;
    m_acceptedSettled += accepted;
    if (!isOfPartialWrite() && accepted > 0)
        m_requestsLeft += 2;
}

bool CulpritSearch::spend(int requests)
{
    // Names cost too much when there are many, unless good lines are stored by no other way.
    const bool hasNamedEnough = isOfPartialWrite() && m_named >= static_cast<int>(mostCulprits);
    if (m_requestsLeft < requests || hasNamedEnough)
        return false;
    m_requestsLeft -= requests;
    return true;
}

quint64 CulpritSearch::acknowledgedElsewhere() const
{
    return m_acceptedSaid > m_acceptedSettled ? std::min(m_acceptedSaid - m_acceptedSettled, m_lines - m_settled) : 0;
}

quint64 CulpritSearch::refusedElsewhere() const
{
    return m_acceptedSaid > 0 ? m_lines - m_settled - acknowledgedElsewhere() : 0;
}

} // namespace penstock
