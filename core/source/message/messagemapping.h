// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// What is changed of the values of messages before a sink gets them, in the order of its members. Names are those
/// after flattening.
struct MessageMapping
{
    enum class Type { Float, Integer, Boolean, Text };
    template <typename T> using Named = std::vector<std::pair<std::string, T>>;

    /// Of JSON: each element of the list of this name is a record, together with all that stands beside the list; maps
    /// in it are flattened to names such as "samples.v". An empty list is null. A message without it is bad.
    std::string expand{};
    std::vector<std::string> leftOut{}; ///< one that ends in * stands for all that begin like it
    Named<std::string> renamed{};       ///< the old name, the new one
    Named<Type> types{};                ///< by the new names; what cannot be that exactly makes the record bad
    Named<std::string> constants{};     ///< texts that each record gets

    /// But for the list.
    bool changesNothing() const { return leftOut.empty() && renamed.empty() && types.empty() && constants.empty(); }
    bool operator==(const MessageMapping &) const = default;
};

} // namespace penstock
