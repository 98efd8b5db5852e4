// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakeinflux3lines.h"
#include "tests/support/fakeinflux3state.h"
#include "tests/support/fakerequest.h"

#include <expected>

namespace penstock {

/// The three doors through which a fake InfluxDB 3.x takes line protocol.
class FakeInflux3Write final
{
public:
    explicit FakeInflux3Write(FakeInflux3State &state) : m_state(state), m_lines(state) {}

    FakeAnswer writeLp(const FakeRequest &request); ///< /api/v3/write_lp
    FakeAnswer writeV1(const FakeRequest &request); ///< /write: all or nothing
    FakeAnswer writeV2(const FakeRequest &request); ///< /api/v2/write: all or nothing

private:
    template <typename T> using Checked = std::expected<T, FakeAnswer>;

    /// The decoded body, or why it is not taken.
    Checked<QByteArray> body(const FakeRequest &request) const;
    Checked<bool> flag(const FakeRequest &request, const QString &name, bool otherwise) const;
    Checked<QByteArray> precision(const FakeRequest &request) const;
    std::optional<FakeAnswer> badName(const QString &database) const;
    QByteArray wholeRefusal() const;
    QByteArray tooManyDatabases() const;
    std::optional<FakeAnswer> openDatabase(const QString &database);

    FakeInflux3State &m_state;
    FakeInflux3Lines m_lines;
};

} // namespace penstock
