// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowsdecoder.h"
#include "tests/fuzz/decoderfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    fuzz::compareCuts<JsonRowsDecoder>(data, size, JsonRowsDecoder::Format::Array);
    fuzz::compareCuts<JsonRowsDecoder>(data, size, JsonRowsDecoder::Format::Lines);
    return 0;
}
