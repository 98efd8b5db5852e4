// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sessionstore.h"

#include "core/file/atomicfile.h"
#include "core/query/redaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace penstock {

namespace {

QString folderOr(const QString &given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                 QStringLiteral("/penstock/session")
                           : given;
}

} // namespace

QByteArray SavedTab::toBytes() const
{
    const QJsonObject object{{QStringLiteral("text"), withoutSecrets(text, language)},
                             {QStringLiteral("caret"), caret},
                             {QStringLiteral("profile"), profileId},
                             {QStringLiteral("database"), database},
                             {QStringLiteral("language"), languageName(language)}};
    return QJsonDocument(object).toJson();
}

SavedTab SavedTab::fromBytes(const QString &id, const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {id,
            object[u"text"].toString(),
            object[u"caret"].toInt(),
            object[u"profile"].toString(),
            object[u"database"].toString(),
            languageFromName(object[u"language"].toString()).value_or(Language::InfluxQl)};
}

SessionStore::SessionStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folderOr(folder))
{
    m_writer.setMaxThreadCount(1);
}

SessionStore::~SessionStore()
{
    flush();
}

SessionStore::Saved SessionStore::load()
{
    flush();
    const SessionFolder::Order order = m_folder.order();
    Saved saved{{}, order.current};
    for (const QString &id : order.tabs) {
        QFile file(SessionFolder::tabFile(m_folder.path(), id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        saved.tabs += SavedTab::fromBytes(id, bytes);
        m_written.insert(file.fileName(), bytes);
    }
    return saved;
}

void SessionStore::save(const QList<SavedTab> &tabs, const QString &current)
{
    if (m_folder.path().isEmpty()) {
        note({}, failure(Error::Kind::File,
                         tr("The folder for them cannot be written; they are lost when Penstock ends.")));
        return;
    }
    QHash<QString, QByteArray> wanted;
    QJsonArray order;
    for (const SavedTab &tab : tabs) {
        wanted.insert(SessionFolder::tabFile(m_folder.path(), tab.id), tab.toBytes());
        order.append(tab.id);
    }
    wanted.insert(
        SessionFolder::orderFile(m_folder.path()),
        QJsonDocument(QJsonObject{{QStringLiteral("tabs"), order}, {QStringLiteral("current"), current}}).toJson());
    for (auto file = wanted.cbegin(); file != wanted.cend(); ++file) {
        if (m_written.value(file.key()) != file.value())
            write(file.key(), file.value());
    }
    for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
        if (!wanted.contains(file.key()))
            remove(file.key());
    }
    m_written = wanted;
}

void SessionStore::flush()
{
    m_writer.waitForDone();
}

void SessionStore::write(const QString &path, const QByteArray &bytes)
{
    m_writer.start([this, path, bytes] {
        const Status status = AtomicFile::write(path, bytes, AtomicFile::Access::Private);
        QMetaObject::invokeMethod(this, [this, path, status] { note(path, status); }, Qt::QueuedConnection);
    });
}

void SessionStore::remove(const QString &path)
{
    m_writer.start([path] { QFile::remove(path); });
}

void SessionStore::note(const QString &path, const Status &status)
{
    if (status) {
        m_told = false;
        return;
    }
    m_written.remove(path); // the next save tries it again
    if (std::exchange(m_told, true))
        return;
    Q_EMIT failed(
        Error{Error::Kind::File, tr("The texts of queries are not kept. %1").arg(status.error().message), {}, {}});
}

} // namespace penstock
