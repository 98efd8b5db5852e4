// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/headeroption.h"

#include "core/connection/headerrules.h"
#include "core/file/smallfile.h"

namespace penstock {

namespace {

using Header = std::pair<QString, QString>;

constexpr qint64 mostBytes = 1024 * 1024;

Result<Header> parse(const QString &text, const QString &place)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return failure(Error::Kind::BadInput, HeaderOption::tr("%1: write a header like \"Name: value\".").arg(place));
    const Header header{text.first(colon).trimmed(), text.mid(colon + 1).trimmed()};
    if (const Status status = checkHeader(header.first, header.second); !status)
        return failure(Error::Kind::BadInput, place + QStringLiteral(": ") + status.error().message);
    return header;
}

Status readFile(const QString &path, QList<Header> &headers)
{
    const Result<QByteArray> text = readSmallFile(path, mostBytes);
    if (!text)
        return failure(text.error().kind, HeaderOption::tr("--header: %1").arg(text.error().message));
    const QStringList lines = QString::fromUtf8(*text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const Result<Header> header = parse(line, HeaderOption::tr("--header: %1, line %2").arg(path).arg(i + 1));
        if (!header)
            return std::unexpected(header.error());
        headers += *header;
    }
    return {};
}

} // namespace

Result<HeaderOption> HeaderOption::read(const QStringList &values)
{
    HeaderOption option;
    for (const QString &value : values) {
        if (value.startsWith(u'@')) {
            if (const Status status = readFile(value.mid(1), option.headers); !status)
                return std::unexpected(status.error());
            continue;
        }
        const Result<Header> header = parse(value, QStringLiteral("--header"));
        if (!header)
            return std::unexpected(header.error());
        option.headers += *header;
        if (mayHoldSecret(header->first))
            option.visibleSecrets += header->first;
    }
    return option;
}

} // namespace penstock
