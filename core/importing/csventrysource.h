// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <memory>

namespace penstock {

class Source;

/// The CSV file of a pipeline's document, read as an import with its profile reads it. Looks at the file, which may
/// take a while. BadInput where only a person could decide how it is to be read, and for a profile of other files;
/// rows that share series and time are settled as the profile says.
Result<std::unique_ptr<Source>> csvSourceOf(const CsvEntry &entry, Flavour flavour);

} // namespace penstock
