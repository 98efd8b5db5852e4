// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/importing/importplan.h"
#include "core/importing/pointmemory.h"

#include <QObject>

#include <memory>

namespace penstock {

class Pipeline;
class PipelineRegistry;
class Source;

/// The plan's file as a source of records, those that share series and time settled as the plan says.
std::unique_ptr<Source> makeCsvSource(const ImportPlan &plan);

/// The same, each record as it is in the file.
std::unique_ptr<Source> makeUnsettledSource(const ImportPlan &plan);

/// What makes two points of the plan's file one.
PointMemory::Identity identityOf(const ImportPlan &plan);

/// Checks the plan and starts it: an import is a pipeline with a plan.
Result<Pipeline *> startImport(const ImportPlan &plan, const ClientSettings &settings, PipelineRegistry &registry,
                               QObject *parent = nullptr);

} // namespace penstock
