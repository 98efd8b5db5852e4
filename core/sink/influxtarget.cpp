// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxtarget.h"

#include "core/http/gzip.h"
#include "core/sink/sinkbatch.h"

namespace penstock {

void InfluxTarget::compress(SinkBatch &batch) const
{
    if (gzip && batch.compressed().isEmpty())
        batch.setCompressed(penstock::gzip(batch.text()));
}

} // namespace penstock
