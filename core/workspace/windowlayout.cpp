// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/windowlayout.h"

#include "core/settings/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <utility>

namespace penstock {

namespace {

using Part = WindowLayout::Part;

constexpr int saveDelayMs = 500;
/// Where the first versions kept the parts.
constexpr std::pair<Part, const char *> formerKeys[] = {{Part::Window, "window/geometry"},
                                                        {Part::Docks, "window/state"},
                                                        {Part::ImportWizard, "view/import/geometry"},
                                                        {Part::QuerySplitter, "view/query/splitter"}};

QString keyOf(Part part)
{
    return QString::fromLatin1(QMetaEnum::fromType<Part>().valueToKey(int(part)));
}

QMap<Part, QByteArray> decoded(const QByteArray &bytes)
{
    QMap<Part, QByteArray> states;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QMetaEnum parts = QMetaEnum::fromType<Part>();
    for (int i = 0; i < parts.keyCount(); ++i) {
        const Part part = Part(parts.value(i));
        const QByteArray state = QByteArray::fromBase64(object[keyOf(part)].toString().toLatin1());
        if (!state.isEmpty())
            states.insert(part, state);
    }
    return states;
}

QByteArray encoded(const QMap<Part, QByteArray> &states)
{
    QJsonObject object;
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        object[keyOf(state.key())] = QString::fromLatin1(state.value().toBase64());
    return QJsonDocument(object).toJson();
}

} // namespace

WindowLayout::WindowLayout(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    if (QFile file(m_path); file.open(QIODevice::ReadOnly))
        m_states = decoded(file.readAll());
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowLayout::write);
}

WindowLayout::~WindowLayout()
{
    flush();
}

void WindowLayout::setState(Part part, const QByteArray &state)
{
    if (m_states.value(part) == state)
        return;
    m_states.insert(part, state);
    m_changed.insert(part, state);
    if (!m_timer.isActive())
        m_timer.start();
}

void WindowLayout::flush()
{
    write();
    m_writer.flush();
}

void WindowLayout::takeOver(Settings &settings)
{
    bool isAny = false;
    for (const auto &[part, name] : formerKeys) {
        const QByteArray state = settings.former(QLatin1String(name));
        isAny = isAny || !state.isEmpty();
        if (!state.isEmpty() && m_states.value(part).isEmpty())
            setState(part, state);
    }
    if (!isAny)
        return;
    flush();
    for (const auto &former : formerKeys)
        settings.removeFormer(QLatin1String(former.second));
}

/// Only what was changed here: another process may have changed the rest.
void WindowLayout::write()
{
    m_timer.stop();
    if (m_changed.isEmpty())
        return;
    m_writer.change(m_path, [changed = std::exchange(m_changed, {})](const QByteArray &before) {
        QMap<Part, QByteArray> states = decoded(before);
        states.insert(changed);
        return encoded(states);
    });
}

} // namespace penstock
