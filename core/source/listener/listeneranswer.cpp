// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listeneranswer.h"

#include <array>
#include <utility>

namespace penstock {

namespace {

QByteArray reasonOf(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 14> reasons{{
        {200, "OK"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
    }};
    for (const auto &[code, reason] : reasons) {
        if (code == status)
            return reason;
    }
    return "Error";
}

} // namespace

QByteArray ListenerAnswer::bytes(bool keepsAlive, bool isHead) const
{
    QByteArray all = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                     "\r\nX-Influxdb-Version: Penstock/" PENSTOCK_VERSION "\r\n" + fields;
    if (!keepsAlive)
        all += "Connection: close\r\n";
    // RFC 9110 §8.6: not with 204.
    if (status != 204)
        all += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    all += "\r\n";
    return isHead ? all : all + body;
}

} // namespace penstock
