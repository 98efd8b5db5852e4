// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace penstock {

/// What a test gives to other waits, in milliseconds: those for programs, and for all that takes long by itself.
inline constexpr int patienceMs = 60'000;

} // namespace penstock

// What a test waits for by QTRY_… may take half a minute instead of Qt's five seconds: on two busy cores, under a
// sanitizer, five seconds are a rate of false alarms. What holds goes on at once, so that only a failure takes longer.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 30'000)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, 30'000)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 30'000)
// So may a window until it is shown, or in front.
#define qWaitForWindowExposed(window) qWaitForWindowExposed(window, ::penstock::patienceMs)
#define qWaitForWindowActive(window) qWaitForWindowActive(window, ::penstock::patienceMs)
