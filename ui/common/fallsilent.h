// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace penstock {

/// For destructors: what ends announces nothing from here on, and hears no more of its parts. They end after it, with
/// things to say (a chart that lets go of its answer), when it is no more what it was.
void fallSilent(QObject &ending);

} // namespace penstock
