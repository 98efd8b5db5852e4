// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <QVariant>

namespace penstock {

/// What a row says of itself: a role of the model, or of ExplorerModel::Role.
QVariant explorerRowData(const ExplorerNode &entry, int role);

} // namespace penstock
