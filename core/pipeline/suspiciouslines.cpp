// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/suspiciouslines.h"

#include "core/lineprotocol/lineparser.h"

namespace penstock {

namespace {

LineGrammar grammarOf(Flavour flavour)
{
    switch (flavour) {
    case Flavour::V2:
        return LineGrammar::V2;
    case Flavour::V3:
    case Flavour::V3Distributed:
    case Flavour::GreptimeDb: // uses the parser of 3.x
        return LineGrammar::V3;
    default:
        return LineGrammar::V1;
    }
}

} // namespace

std::vector<std::size_t> suspiciousLines(const SinkBatch &batch, Flavour flavour)
{
    LineParser parser(grammarOf(flavour));
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        if (!parser.parse(batch.line(i)))
            indexes.push_back(i);
    }
    return indexes;
}

} // namespace penstock
