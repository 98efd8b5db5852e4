// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// The annotation that the first cell of a record begins with, in lower case: "#datatype"; empty: none.
std::string_view annotationOf(std::string_view cell);
/// What the first cell says behind the annotation: "#datatype measurement".
std::string_view behindAnnotation(std::string_view cell, std::string_view annotation);

} // namespace penstock
