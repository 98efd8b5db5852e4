// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/copyplan.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// What a copy would do, for people.
QString copyPlanText(const CopyPlan &plan);

/// The same for programs, one object: measurements (with tags, fields by type, first and last time, series), notes,
/// obstacles.
QByteArray copyPlanJson(const CopyPlan &plan);

} // namespace penstock
