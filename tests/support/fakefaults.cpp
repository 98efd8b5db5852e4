// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakefaults.h"

#include "tests/support/fakegzip.h"

namespace penstock::fault {

FakeAnswer slowHeader(int milliseconds, const QByteArray &body)
{
    return FakeAnswer::raw("HTTP/1.1 200 OK\r\n")
        .wait(milliseconds)
        .send("Content-Type: application/json\r\n")
        .wait(milliseconds)
        .send("Content-Length: " + QByteArray::number(body.size()) + "\r\n")
        .wait(milliseconds)
        .send("\r\n" + body);
}

FakeAnswer slowBody(const QByteArray &body, qsizetype size, int milliseconds)
{
    FakeAnswer answer = FakeAnswer::of(200);
    answer.header("Content-Type", "application/json")
        .header("Content-Length", QByteArray::number(body.size()))
        .send("\r\n");
    for (qsizetype at = 0; at < body.size(); at += size)
        answer.wait(milliseconds).send(body.mid(at, size));
    return answer;
}

FakeAnswer badGateway()
{
    return FakeAnswer::of(502)
        .header("Server", "nginx/1.22.1")
        .header("Content-Type", "text/html")
        .text("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
              "Gateway</h1></center>\r\n"
              "<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
}

FakeAnswer redirect(int status, const QUrl &location)
{
    return FakeAnswer::of(status).header("Location", location.toEncoded()).empty();
}

FakeAnswer truncatedGzip(const QByteArray &plain, qsizetype missing, bool chunked)
{
    const QByteArray packed = fakeGzip(plain).chopped(missing);
    FakeAnswer answer = FakeAnswer::of(200);
    answer.header("Content-Type", "application/json").header("Content-Encoding", "gzip");
    return chunked ? answer.chunks({packed}) : answer.text(packed);
}

FakeAnswer wrongLength(const QByteArray &body, qsizetype difference)
{
    return FakeAnswer::of(200)
        .header("Content-Type", "application/json")
        .header("Content-Length", QByteArray::number(body.size() + difference))
        .send("\r\n" + body)
        .close();
}

FakeAnswer endlessChunks(const QByteArrayList &chunks)
{
    return FakeAnswer::of(200).header("Content-Type", "application/json").chunks(chunks, false).close();
}

} // namespace penstock::fault
