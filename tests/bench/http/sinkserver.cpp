// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/http/sinkserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

namespace {

constexpr std::string_view answer = "HTTP/1.1 204 No Content\r\n\r\n";
constexpr std::string_view headEnd = "\r\n\r\n";
constexpr std::string_view lastChunk = "\r\n0\r\n\r\n";

class Peer final
{
public:
    explicit Peer(int descriptor) : m_descriptor(descriptor), m_buffer(256 * 1024) {}

    /// Reads one request; false at the end.
    bool takeRequest()
    {
        std::string head;
        std::size_t end = std::string::npos;
        while ((end = head.find(headEnd)) == std::string::npos) {
            if (!read())
                return false;
            head += m_bytes;
        }
        const std::string_view body = std::string_view(head).substr(end + headEnd.size());
        const std::size_t at = head.find("Content-Length: ");
        if (at > end)
            return skipChunks(std::string(body));
        std::size_t length = 0;
        std::from_chars(head.data() + at + 16, head.data() + end, length);
        for (std::size_t left = length - body.size(); left > 0; left -= m_bytes.size()) {
            if (!read())
                return false;
        }
        return true;
    }

    bool reply() const { return send(m_descriptor, answer.data(), answer.size(), MSG_NOSIGNAL) > 0; }

private:
    bool read()
    {
        const auto count = recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
        m_bytes = {m_buffer.data(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, count))};
        return count > 0;
    }

    bool skipChunks(std::string tail)
    {
        while (!tail.ends_with(lastChunk)) {
            if (!read())
                return false;
            tail += m_bytes;
            tail.erase(0, tail.size() - std::min(tail.size(), lastChunk.size()));
        }
        return true;
    }

    int m_descriptor;
    std::vector<char> m_buffer;
    std::string_view m_bytes;
};

void serve(int descriptor)
{
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Peer peer(descriptor);
    while (peer.takeRequest() && peer.reply()) {
    }
    close(descriptor);
}

} // namespace

SinkServer::SinkServer() : m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), length) != 0 || listen(m_listener, 16) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([listener = m_listener] {
        std::vector<std::jthread> peers;
        for (int peer = accept(listener, nullptr, nullptr); peer >= 0; peer = accept(listener, nullptr, nullptr))
            peers.emplace_back(serve, peer);
    });
}

SinkServer::~SinkServer()
{
    shutdown(m_listener, SHUT_RDWR);
    m_thread = {};
    close(m_listener);
}

} // namespace penstock
