// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk/schemaitem.h"
#include "core/copying/copyplan.h"

#include <QList>

namespace penstock {

/// What of a measurement another server cannot hold, or holds in another way.
namespace copyobstacles {

/// For people. `there`: the fields, with their types, that the target has under the measurement's name.
QStringList of(const CopyPart &part, const QList<SchemaItem> &there, Flavour target);

} // namespace copyobstacles

} // namespace penstock
