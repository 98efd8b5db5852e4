// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/exportrun.h"
#include "ui/answer/resultview.h"

namespace penstock {

/// As its dialog does when the path was chosen: the table that is shown, in its order.
inline void saveTable(const ResultView &view, const QString &path, const ExportStyle &style = {})
{
    view.findChild<ExportRun *>()->start(path, style);
}

} // namespace penstock
