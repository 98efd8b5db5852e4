// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/importing/csvanalysis.h"

#include <atomic>
#include <cstdint>

namespace penstock {

class ByteSource;

/// Looks at a file that says itself what its columns are (AnnotatedHeader::recognise()): time, tags and fields over all
/// its tables, with the first points as a preview. `analysis` has the file, its dialect and its name already. Fails
/// when its head is wrong, or none of its first rows can be read.
Status analyseAnnotated(ByteSource &source, CsvAnalysis &analysis, const std::atomic<bool> &cancelled);

/// AnnotatedLayout::timeUnit of a plan whose time is read so.
std::int64_t answerTimeUnit(const TimestampFormat &time);

} // namespace penstock
