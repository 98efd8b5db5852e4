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
/// Times are written without a zone and are UTC. The columns `time` and those that the caller names hold times; in all
/// others a text stays a text, whatever it looks like. A number that no double holds with all its digits (a decimal) is
/// a text as well. A null that is written all the same stands for NaN or an infinity: it is NaN, and a note says so. A
/// key that comes twice in a row is a column k and a column k_1. `iox::measurement` is the series' name. Nested values
/// are text. Rows without any value, before any column has a name, are rows of a table without columns.
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
