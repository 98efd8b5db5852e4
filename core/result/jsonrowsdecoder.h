// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/answerbounds.h"
#include "core/result/responsedecoder.h"

#include <QStringList>

#include <memory>

namespace penstock {

/// The answers of InfluxDB 3's query_sql and query_influxql in the formats json (one array of objects) and jsonl (an
/// object on each line). The server leaves out null cells: columns are the union of the rows' keys, and one that
/// appears late has nulls before (Batch::Fragment::extends) and is shown before the key that follows it in its row.
///
/// Times are written without a zone and are UTC. The columns `time` and those that the caller names hold times; another
/// one does when all values in the first batch that has any look as the server writes times. A key that comes twice in
/// a row is a column k and a column k_1. `iox::measurement` is the series' name. Nested values are text.
///
/// An array without its end, broken JSON, and an `error` document instead of rows are Errors; rows before them are
/// delivered first.
class JsonRowsDecoder final : public ResponseDecoder
{
public:
    enum class Format { Array, Lines };

    explicit JsonRowsDecoder(Format format, const QStringList &timeColumns = {}, const AnswerBounds &bounds = {});
    ~JsonRowsDecoder() override;

    Result<Batch> decode(const QByteArray &bytes) override;
    Result<Batch> finish() override;

private:
    Q_DISABLE_COPY_MOVE(JsonRowsDecoder)

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace penstock
