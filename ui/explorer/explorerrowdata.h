// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <QVariant>

namespace penstock {

/// A row's name for a statement in that language; of a value, a text.
QVariant quotedRowName(const ExplorerNode &entry, Language language);

/// What a row says of itself: a role of the model, or of ExplorerModel::Role but for QuotedRole.
QVariant explorerRowData(const ExplorerNode &entry, int role);

} // namespace penstock
