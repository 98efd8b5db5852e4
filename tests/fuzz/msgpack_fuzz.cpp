// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackdecoder.h"
#include "tests/fuzz/decoderfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    penstock::fuzz::compareCuts<penstock::MsgpackDecoder>(data, size);
    return 0;
}
