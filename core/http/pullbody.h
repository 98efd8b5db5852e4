// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpbodysource.h"

#include <functional>

namespace penstock {

/// What a function returns, called again and again until it returns nothing.
class PullBody final : public HttpBodySource
{
    Q_OBJECT

public:
    /// Returns up to maxBytes; nothing means the end.
    using Pull = std::function<Result<QByteArray>(qsizetype maxBytes)>;

    /// `size`: of all that the function will return, or -1.
    explicit PullBody(Pull pull, qint64 size = -1) : m_pull(std::move(pull)), m_size(size) {}

    qint64 size() const override { return m_size; }
    bool atEnd() const override { return m_atEnd; }
    Result<QByteArray> read(qsizetype maxBytes) override
    {
        Result<QByteArray> bytes = m_pull(maxBytes);
        m_atEnd = bytes && bytes->isEmpty();
        return bytes;
    }

private:
    Pull m_pull;
    qint64 m_size = -1;
    bool m_atEnd = false;
};

} // namespace penstock
