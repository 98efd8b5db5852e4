// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedtab.h"

#include <QList>

namespace penstock {

class Settings;

/// The tabs as the first versions kept them: in the settings, readable by others. They are there no more afterwards.
QList<SavedTab> takeOldTabs(Settings &settings);

} // namespace penstock
