// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/bindparameter.h"

namespace penstock {

/// A bind parameter as --param has it: name=text, or with a type name:int=5, name:float=1.5, name:bool=true,
/// name:duration=1h30m, name:ident=cpu, name:regex=^web. BadInput names the one that cannot be read.
Result<BindParameter> bindParameterFromOption(const QString &text);

} // namespace penstock
