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

Result<QByteArray> HttpRequest::encodeHead(const Endpoint &endpoint) const
{
    bool plain = isPlain(method, false) && isPlain(path, false);
    QByteArray head = method + ' ' + endpoint.prefix() + path;
    if (!query.isEmpty())
        head += '?' + encodeParameters(query);
    head += " HTTP/1.1\r\nHost: " + endpoint.hostHeader() + "\r\n";
    for (const auto &[name, value] : headers.fields()) {
        plain = plain && isPlain(name, false) && isPlain(value, true);
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
