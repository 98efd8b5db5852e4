// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakepointstore.h"

namespace penstock {

/// from() |> range() |> filter() |> count(): a table for each series and field that has a value there; and with
/// |> group(columns: ["_field"]) |> sum() |> group() |> max() behind it: the field with the most. Times as time(v: N).
FakeAnswer fakeInflux2Count(const FakePointStore::Tables &tables, const QString &query,
                            const QByteArrayList &annotations);

} // namespace penstock
