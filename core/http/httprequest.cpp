// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httprequest.h"

#include "core/http/endpoint.h"

#include <QUrl>

#include <algorithm>

namespace penstock {

namespace {

bool isPlain(const QByteArray &text, bool spaces)
{
    return std::ranges::all_of(text, [spaces](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20 && byte != 0x7f) || (spaces && (c == ' ' || c == '\t'));
    });
}

/// Fields that are ours alone: they say where the request ends, or make the server wait for what never comes.
bool isReserved(const QByteArray &name)
{
    static const QByteArrayList reserved{"content-length", "transfer-encoding", "expect", "upgrade", "te", "trailer"};
    return reserved.contains(name.toLower());
}

} // namespace

QByteArray encodeParameters(const HttpParameters &parameters)
{
    QByteArray encoded;
    for (const auto &[name, value] : parameters) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

QByteArray HttpRequest::target(const Endpoint &endpoint) const
{
    const QByteArray address = endpoint.prefix() + path;
    return query.isEmpty() ? address : address + '?' + encodeParameters(query);
}

Result<QByteArray> HttpRequest::encodeHead(const Endpoint &endpoint, const QByteArray &target) const
{
    bool plain = isPlain(method, false) && isPlain(target, false);
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\n";
    if (!headers.contains("Host"))
        head += "Host: " + endpoint.hostHeader() + "\r\n";
    for (const auto &[name, value] : headers.fields()) {
        if (isReserved(name)) {
            return failure(Error::Kind::BadInput, tr("The header %1 cannot be set by hand: it says how a request is "
                                                     "sent. Take it out of the connection's settings.")
                                                      .arg(QString::fromLatin1(name)));
        }
        plain = plain && !name.isEmpty() && isPlain(name, false) && !name.contains(':') && isPlain(value, true);
        head += name + ": " + value + "\r\n";
    }
    if (!plain) {
        return failure(Error::Kind::BadInput, tr("A header or address for %1 holds a line break or another character "
                                                 "that HTTP does not allow. Check the connection's settings.")
                                                  .arg(endpoint.displayName()));
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace penstock
