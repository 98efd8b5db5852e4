// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace penstock {

/// How the bytes of a file are packed.
enum class Packing { None, Gzip, Zstd, Xz, Bzip2, Lz4, Compress };

/// By the first bytes of the file; ten of them are enough.
Packing packingOf(std::string_view head);

/// What a file of that name is to be: .gz is gzip, .zst zstd, any other is not packed.
Packing packingOfName(const QString &name);

/// ByteSource reads it.
bool canUnpack(Packing packing);

/// For people: "gzip".
QString nameOf(Packing packing);

} // namespace penstock
