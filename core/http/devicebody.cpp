// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/devicebody.h"

#include <algorithm>

namespace penstock {

DeviceBody::DeviceBody(std::unique_ptr<QIODevice> device) : m_device(std::move(device))
{
    if (!m_device->isSequential()) {
        m_size = m_device->size() - m_device->pos();
        return;
    }
    connect(m_device.get(), &QIODevice::readyRead, this, &HttpBodySource::readyRead);
    connect(m_device.get(), &QIODevice::readChannelFinished, this, [this] {
        m_finished = true;
        Q_EMIT readyRead();
    });
}

Result<QByteArray> DeviceBody::read(qsizetype maxBytes)
{
    if (m_device->isSequential()) {
        const QByteArray bytes = m_device->read(maxBytes);
        m_read += bytes.size();
        return bytes;
    }
    const QByteArray bytes = m_device->read(std::min<qint64>(maxBytes, m_size - m_read));
    m_read += bytes.size();
    if (bytes.isEmpty() && m_read < m_size) {
        return failure(Error::Kind::File,
                       tr("What is to be sent could not be read to its end: %1 of %2 bytes came (%3). "
                          "Leave the file as it is while it is sent.")
                           .arg(m_read)
                           .arg(m_size)
                           .arg(m_device->errorString()));
    }
    return bytes;
}

bool DeviceBody::atEnd() const
{
    return m_size >= 0 ? m_read >= m_size : m_finished && m_device->bytesAvailable() == 0;
}

} // namespace penstock
