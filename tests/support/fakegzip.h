// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace penstock {

/// One gzip member, by zlib alone: the fake servers share no code with what they test.
QByteArray fakeGzip(const QByteArray &plain);

/// Nothing when a member is broken or breaks off. `allMembers` false reads the first one and ignores what follows.
std::optional<QByteArray> fakeGunzip(const QByteArray &packed, bool allMembers = true);

} // namespace penstock
