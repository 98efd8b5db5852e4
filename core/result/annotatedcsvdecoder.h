// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/answerbounds.h"
#include "core/result/responsedecoder.h"

#include <memory>

namespace penstock {

/// The answers of a Flux query: annotated CSV (ask for the annotations datatype, group and default). Without
/// annotations every column is text.
///
/// Each yield is a statement of its own; its name is a column (`result`) unless it is the only, unnamed one. Columns
/// grouped by are tags, but for _start and _stop; _time is the time, _measurement the series' name. A table without
/// rows becomes a fragment without rows; rows of other types are another table (Fragment::typed). An error table
/// becomes a note (Error), and finish() then gives the Error. An empty line ends a table only where annotations or a
/// head follow; a row behind it is one more row.
///
/// Source: https://docs.influxdata.com/influxdb/v2/reference/syntax/annotated-csv/
class AnnotatedCsvDecoder final : public ResponseDecoder
{
public:
    /// `namesYields`: also rows of the unnamed yield have its name.
    explicit AnnotatedCsvDecoder(bool namesYields = false, const AnswerBounds &bounds = {});
    ~AnnotatedCsvDecoder() override;

    Result<Batch> decode(const QByteArray &bytes) override;
    /// An Error (Protocol) when the last record is not ended, or (Rejected) what an error table said.
    Result<Batch> finish() override;

private:
    Q_DISABLE_COPY_MOVE(AnnotatedCsvDecoder)

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace penstock
