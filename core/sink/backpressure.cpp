// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/backpressure.h"

#include <QRandomGenerator>

#include <algorithm>

namespace penstock {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortest{100};
constexpr milliseconds longestWish{600'000};
constexpr milliseconds firstCeiling{500};
constexpr milliseconds lastCeiling{60'000};
constexpr int doublings = 7; // 0.5 s · 2^7 = 64 s, above the last ceiling

} // namespace

Backpressure::Backpressure(Random random) : m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

bool Backpressure::pauses(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::Server:
        return true;
    case Error::Kind::BadInput:
    case Error::Kind::File:
    case Error::Kind::Tls:
    case Error::Kind::Authentication:
    case Error::Kind::Permission:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::TooLarge:
    case Error::Kind::Protocol:
    case Error::Kind::Unavailable:
        break;
    }
    return false;
}

milliseconds Backpressure::clamped(milliseconds wish)
{
    return std::clamp(wish, milliseconds(0), longestWish);
}

milliseconds Backpressure::failed(std::optional<milliseconds> retryAfter)
{
    const int before = m_attempts++;
    milliseconds delay;
    if (retryAfter) {
        delay = clamped(*retryAfter);
    } else {
        const milliseconds ceiling = std::min(firstCeiling * (1 << std::min(before, doublings)), lastCeiling);
        delay = milliseconds(qRound64(static_cast<double>(ceiling.count()) * m_random()));
    }
    return before == 0 ? delay : std::max(delay, shortest);
}

} // namespace penstock
