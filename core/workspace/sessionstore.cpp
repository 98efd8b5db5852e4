// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sessionstore.h"

#include "core/file/atomicfile.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace penstock {

namespace {

/// Where the first versions kept all texts: in the settings, readable by others.
QString formerKey()
{
    return QStringLiteral("view/query/tabs");
}

QByteArray orderBytes(const QStringList &tabs, const QString &current, const TabLayout &layout)
{
    QJsonObject object{{QStringLiteral("tabs"), QJsonArray::fromStringList(tabs)},
                       {QStringLiteral("current"), current}};
    layout.addTo(&object);
    return QJsonDocument(object).toJson();
}

} // namespace

SessionStore::SessionStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    connect(&m_writer, &FileWriter::written, this, [this] { m_told = false; });
    connect(&m_writer, &FileWriter::failed, this, &SessionStore::tell);
}

SessionStore::Saved SessionStore::load()
{
    flush();
    const SessionFolder::Order order = m_folder.order();
    Saved saved{{}, order.current, order.layout};
    for (const QString &id : order.tabs) {
        QFile file(SessionFolder::tabFile(m_folder.path(), id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        saved.tabs += SavedTab::fromBytes(id, bytes);
        m_written.insert(file.fileName(), saved.tabs.last());
    }
    return saved;
}

void SessionStore::save(const QList<SavedTab> &tabs, const QString &current, const TabLayout &layout)
{
    if (m_folder.path().isEmpty()) {
        tell({}, Error{Error::Kind::File,
                       tr("The folder for them cannot be written; they are lost when Penstock ends."),
                       {},
                       {}});
        return;
    }
    QHash<QString, SavedTab> wanted;
    QStringList order;
    for (const SavedTab &tab : tabs) {
        const QString path = SessionFolder::tabFile(m_folder.path(), tab.id);
        wanted.insert(path, tab);
        order += tab.id;
        const auto known = m_written.constFind(path);
        // A text may be long: it is made into bytes in the writer's thread.
        if (known == m_written.cend() || *known != tab)
            m_writer.change(path, [tab](const QByteArray &) { return tab.toBytes(); });
    }
    if (const QByteArray bytes = orderBytes(order, current, layout); bytes != m_order) {
        m_order = bytes;
        m_writer.write(SessionFolder::orderFile(m_folder.path()), bytes);
    }
    for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
        if (!wanted.contains(file.key()))
            m_writer.remove(file.key());
    }
    m_written = wanted;
}

void SessionStore::flush()
{
    m_writer.flush();
}

void SessionStore::takeOver(Settings &settings)
{
    const QByteArray state = settings.former(formerKey());
    if (state.isEmpty() || m_folder.path().isEmpty())
        return;
    SessionFolder::Order order = m_folder.order();
    const QJsonArray objects = QJsonDocument::fromJson(state).object()[u"tabs"].toArray();
    for (const QJsonValue &value : objects) {
        const SavedTab tab = SavedTab::fromBytes(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                 QJsonDocument(value.toObject()).toJson());
        if (!AtomicFile::write(SessionFolder::tabFile(m_folder.path(), tab.id), tab.toBytes(),
                               AtomicFile::Access::Private))
            return; // they stay where they are, for the next start
        order.tabs += tab.id;
    }
    if (AtomicFile::write(SessionFolder::orderFile(m_folder.path()),
                          orderBytes(order.tabs, order.current, order.layout), AtomicFile::Access::Private))
        settings.removeFormer(formerKey());
    settings.sync(); // or a crash would bring them twice
}

void SessionStore::tell(const QString &path, const Error &error)
{
    m_written.remove(path); // the next save tries it again
    m_order.clear();
    if (std::exchange(m_told, true))
        return;
    Q_EMIT failed(Error{Error::Kind::File, tr("The texts of queries are not kept. %1").arg(error.message), {}, {}});
}

} // namespace penstock
