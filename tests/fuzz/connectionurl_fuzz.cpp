// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is accepted is a valid profile that survives its file and gives the same target when it is written as a URL
// again; what is refused is refused with a sentence that does not quote the text.
#include "core/connection/connectionurl.h"

#include <cstdlib>

namespace penstock {

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

void accepted(const ConnectionUrl &url)
{
    check(url.profile.validate().has_value());
    const Result<Profile> again = Profile::fromJson(url.profile.toJson());
    check(again && *again == url.profile);
    if (!url.profile.unixSocket.isEmpty())
        return;
    const Result<ConnectionUrl> rewritten = parseConnectionUrl(url.profile.url.toString(QUrl::FullyEncoded));
    check(rewritten && rewritten->profile.url == url.profile.url);
}

/// A stretch of the text that no sentence of ours has by chance.
void refused(const QString &text, const Error &error)
{
    constexpr qsizetype stretch = 24;
    check(!error.message.isEmpty());
    for (qsizetype i = 0; i + stretch <= text.size(); ++i)
        check(!error.toText().contains(QStringView(text).mid(i, stretch)));
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    if (size > 4'096)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const Result<ConnectionUrl> url = parseConnectionUrl(text))
        accepted(*url);
    else
        refused(text, url.error());
    return 0;
}
