// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/packing.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    Packing packing;
    std::string_view bytes;
    const char *name;
};

constexpr std::array marks{
    Mark{Packing::Gzip, "\x1F\x8B"sv, "gzip"},       Mark{Packing::Zstd, "\x28\xB5\x2F\xFD"sv, "zstd"},
    Mark{Packing::Xz, "\xFD\x37zXZ"sv, "xz"},        Mark{Packing::Bzip2, "BZh"sv, "bzip2"},
    Mark{Packing::Lz4, "\x04\x22\x4D\x18"sv, "lz4"}, Mark{Packing::Compress, "\x1F\x9D"sv, "compress"},
};

/// Text may begin with BZh too: the fourth byte is a digit, and what follows is the beginning of a block or the end.
bool isBzip2(std::string_view head)
{
    return head.size() >= 10 && head[3] >= '1' && head[3] <= '9' &&
           (head.substr(4, 6) == "1AY&SY" || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90");
}

} // namespace

Packing packingOf(std::string_view head)
{
    const auto mark = std::ranges::find_if(marks, [head](const Mark &known) { return head.starts_with(known.bytes); });
    if (mark == marks.end() || (mark->packing == Packing::Bzip2 && !isBzip2(head)))
        return Packing::None;
    return mark->packing;
}

Packing packingOfName(const QString &name)
{
    if (name.endsWith(QStringLiteral(".gz"), Qt::CaseInsensitive))
        return Packing::Gzip;
    return name.endsWith(QStringLiteral(".zst"), Qt::CaseInsensitive) ? Packing::Zstd : Packing::None;
}

bool canUnpack(Packing packing)
{
    return packing == Packing::None || packing == Packing::Gzip || packing == Packing::Zstd;
}

QString nameOf(Packing packing)
{
    const auto mark = std::ranges::find(marks, packing, &Mark::packing);
    return mark == marks.end() ? QString() : QString::fromLatin1(mark->name);
}

} // namespace penstock
