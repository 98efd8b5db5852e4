// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/resultbar.h"

#include <optional>

namespace penstock {

/// What a page of an answer is called where it is kept, in every language and version; empty: it is not kept.
QString pageName(ResultBar::Page page);
/// None: there is no such page.
std::optional<ResultBar::Page> pageFromName(const QString &name);

} // namespace penstock
