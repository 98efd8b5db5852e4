// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/responsedecoder.h"

#include <memory>

namespace penstock {

/// For a statement that changes data on InfluxDB 2.x: done, it answers {} or, asked for chunks, nothing at all. Any
/// other answer is read as usual.
class SilentSuccess final : public ResponseDecoder
{
public:
    explicit SilentSuccess(std::unique_ptr<ResponseDecoder> usual) : m_usual(std::move(usual)) {}

    Result<Batch> decode(const QByteArray &bytes) override;
    Result<Batch> finish() override;

private:
    std::unique_ptr<ResponseDecoder> m_usual;
    QByteArray m_beginning; // as long as it may be all there is
    bool m_speaks = false;
};

} // namespace penstock
